// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Members spend the common purse.
contract Club {
    mapping(address => uint256) public place;
    uint256 public members;

    function join(address[] list) public {
        require(members == 0);
        for (uint256 i = 0; i < list.length; i++) place[list[i]] = 1 + i;
        members = list.length + 1;
    }

    function spend(address to, uint256 amount) public {
        require(place[msg.sender] > 0);
        to.transfer(amount);
    }

    function() public payable {}
}
