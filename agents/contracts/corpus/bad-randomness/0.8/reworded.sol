// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Wheel {
    uint256 internal turns;
    mapping(address => uint256) internal prizes;

    function spin() public payable {
        require(msg.value >= 10);
        turns++;
        uint256 stop = pick(block.prevrandao, turns);
        if (stop < 3) {
            prizes[msg.sender] += 2;
        }
    }

    function pick(uint256 seed, uint256 salt) private pure returns (uint256) {
        bytes32 mixed = keccak256(abi.encodePacked(seed, salt));
        return uint256(mixed) % 8;
    }
}
