// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

/// Every tenth ticket wins the pot.
contract Raffle {
    address public house;
    uint256 public tickets;

    constructor() public payable {
        house = msg.sender;
    }

    function play() external payable {
        require(msg.value == 1 ether, "one ether a ticket");
        tickets = tickets + 1;
        uint256 number = uint256(keccak256(abi.encodePacked(blockhash(block.number - 1), msg.sender))) % 10;
        if (number == 7) {
            msg.sender.transfer(address(this).balance);
        }
    }
}
