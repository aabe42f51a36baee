// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

/// Every tenth ticket wins the pot; the house committed to its seed before tickets were sold.
contract Raffle {
    address public house;
    bytes32 public pledge;
    uint256 public tickets;
    mapping(uint256 => address payable) private holders;
    bool public drawn;

    constructor(bytes32 seedHash) public payable {
        house = msg.sender;
        pledge = seedHash;
    }

    function play() external payable {
        require(msg.value == 1 ether && !drawn, "one ether a ticket");
        holders[tickets] = msg.sender;
        tickets = tickets + 1;
    }

    function draw(bytes32 seed) external {
        require(msg.sender == house && !drawn && tickets > 0, "house, once");
        require(keccak256(abi.encodePacked(seed)) == pledge, "not the pledged seed");
        drawn = true;
        holders[uint256(seed) % tickets].transfer(address(this).balance);
    }
}
